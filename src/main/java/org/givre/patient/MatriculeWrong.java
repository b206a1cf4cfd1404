package org.givre.patient;

import org.givre.kernel.Refusal;

/** A matricule has 15 characters and ends with its key. */
public record MatriculeWrong() implements Refusal {}
