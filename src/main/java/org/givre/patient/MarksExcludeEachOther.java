package org.givre.patient;

import org.givre.kernel.Refusal;

/** Only doubtful and homonym may stand together. */
public record MarksExcludeEachOther() implements Refusal {}
