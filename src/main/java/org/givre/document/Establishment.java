package org.givre.document;

import java.time.ZoneId;

/** Who issues the sheet, and the zone whose wall time it shows. */
public record Establishment(
    String name, String pharmacy, String finess, String telephone, ZoneId zone) {}
