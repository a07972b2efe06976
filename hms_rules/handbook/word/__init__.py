"""The HSE handbook as a Word document, in the styles of the client's own template where there is one."""
