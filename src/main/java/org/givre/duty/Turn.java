package org.givre.duty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is on call for a week, from its Monday to the next at the hour of handing over.
 *
 * @param monday the week's first day
 */
public record Turn(LocalDate monday, ContactId first, Optional<ContactId> second) {}
