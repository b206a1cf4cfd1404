package org.givre.document;

import java.time.ZoneId;
import org.givre.words.Words;

/** The language sheets are written in, and the zone of the walls they show. */
public record SheetLanguage(Words words, ZoneId zone) {}
