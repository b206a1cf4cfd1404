package org.givre.document;

/** How committed facts become files: their text, their drawing, their folder. */
public record Press(FactsText text, SheetDrawing drawing, SheetFiles files) {}
