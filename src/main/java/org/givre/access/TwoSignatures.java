package org.givre.access;

/** The signatures of two persons, both kept. */
public record TwoSignatures(Signature first, Signature second) {}
