package org.givre.document.ui;

import java.util.List;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Signing;
import org.givre.document.TankReview;
import org.givre.kernel.Ticker;
import org.givre.storage.Tank;

/** What the panel of a tank's record works with. */
public record TankSheetDesk(
    TankReview review,
    Signing signing,
    Supplier<List<Tank>> tanks,
    Supplier<By> by,
    Ticker ticker) {}
