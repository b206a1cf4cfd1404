package org.givre.acquisition.wire;

import org.givre.measure.Quantity;

/** A point that an exchange can give, by its name in the decoded reply. */
public record Offer(String name, Quantity quantity) {}
