package org.givre.dispensing;

import java.time.LocalDate;
import java.util.Optional;
import org.givre.kernel.Digest;

/**
 * A logger's file as it was taken in at an arrival: whose it is, what was found in it, and the
 * digest under which the vault keeps the original.
 *
 * @param serial the logger's number as the file says it; empty where it does not
 * @param refused lines that could not be read
 */
public record LoggerImport(
    String name,
    Digest digest,
    String profile,
    String serial,
    Optional<LocalDate> calibratedUntil,
    int refused,
    LoggerFinding finding,
    Stamp stamp) {}
