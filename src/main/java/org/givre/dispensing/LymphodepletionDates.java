package org.givre.dispensing;

import java.time.LocalDate;
import org.givre.pathway.CaseId;

/** First and last day of the preparatory treatment, as the ward says them. */
public record LymphodepletionDates(
    CaseId treatment, LocalDate first, LocalDate last, Stamp stamp) {}
