package org.givre.audit;

/**
 * What an entry is about: a kind ({@code unit}, {@code tank}, {@code person}…), its stable id, and
 * the name under which readers knew it at that instant.
 */
public record Subject(String kind, String id, String label) {}
