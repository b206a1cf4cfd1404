package org.givre.pdf;

/** A file inside the file: name, media type, what it is, bytes. */
public record Attachment(String name, String mediaType, String description, byte[] bytes) {}
