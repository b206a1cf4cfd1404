package org.givre.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A committed sheet. Its text form is {@code facts.json}, whose SHA-256 is the sheet's digest; two
 * drawings of one sheet under one {@link Stamp} are the same bytes.
 *
 * @param revision 1, or more for a linked correction
 * @param training true in a training folder: watermarked, and signed by that folder's own key
 * @param software name and version of the program that gave the number
 */
public record Sheet(
    SheetNumber number,
    int revision,
    Instant at,
    Establishment site,
    boolean training,
    UUID folder,
    String software,
    JournalMark journal,
    SheetFacts facts) {}
