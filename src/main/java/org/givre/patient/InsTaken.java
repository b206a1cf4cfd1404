package org.givre.patient;

import org.givre.kernel.Refusal;

/** Another patient holds this matricule. */
public record InsTaken() implements Refusal {}
