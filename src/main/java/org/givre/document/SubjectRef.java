package org.givre.document;

/** What a sheet is about, to find it by: a unit, a lot, a patient, a treatment case. */
public record SubjectRef(String kind, String id, String label) {}
