package org.givre.document;

import java.util.UUID;

/** Who issues sheets: the establishment, the folder and the program, as they are now. */
public record Letterhead(Establishment site, boolean training, UUID folder, String software) {}
