package org.givre.access.ui;

import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.JournalReviews;
import org.givre.access.Signing;

/** What the review of the journal works with. */
public record ReviewDesk(JournalReviews reviews, Signing signing, Supplier<By> by) {}
