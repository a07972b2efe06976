"""Facts: what somebody wrote about a business, and what is known of it once all is followed."""
