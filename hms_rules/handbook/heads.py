"""What stands at the top of each file of a case: what it is, for whoever opens it."""

from __future__ import annotations

from textwrap import fill

_TEXTS: dict[str, str] = {
    "case.yaml": "Saken: hvem kunden er, og hvilke deler av HMS-systemet den vil ha.",
    "facts.yaml": "Det som er kjent om virksomheten. Fyll på her, eller med: hms-rules ask facts.yaml",
    "goals.yaml": """
        Mål for helse, miljø og sikkerhet: hva virksomheten vil nå (text), hvordan den ser at det er nådd
        (measure), innen når (by) og hvem som svarer for det (responsible).""",
    "organisation.yaml": """
        Roller i HMS-arbeidet, og hvem som har dem (holder). Rollene reglene krever, føres opp av
        «hms-rules case roles»; egne roller kan legges til med en egen id i role og et navn i label.""",
    "law.yaml": """
        Lovregisteret: hvem som svarer for hver bestemmelse (responsible), rutinen som oppfyller den
        (routine), når den sist ble gått gjennom (last_checked), og når det skal skje igjen (next_review).""",
    "documents.yaml": """
        Dokumentene virksomheten har. meets er dokumentene loven krever som de oppfyller, bekreftet av
        dere; not_meets er forslag dere har avvist.""",
    "mapping.yaml": """
        Kartleggingen: runden med lederen og verneombudet. present er ja eller nei når farekilden er
        vurdert; skriv hvor (where) og hva dere så (note).""",
    "risks.yaml": """
        Risikoer: hva som kan skje (what), sannsynlighet og konsekvens fra 1 til 5, tiltak som finnes
        (existing), nye tiltak (measures), og risikoen som er igjen etter dem (residual_…).""",
    "actions.yaml": """
        Handlingsplanen. id-ene er laget av det tiltaket kommer fra, og skal ikke endres; egne tiltak får
        en id som begynner med egen/. status er open, started, done eller dropped.""",
    "reviews": "Årlig gjennomgang: svarene den dagen, hva som ble drøftet (notes), og hva som ble bestemt.",
}

HEADS = {name: fill(" ".join(text.split()), 100) for name, text in _TEXTS.items()}
"""By the name of the file."""
