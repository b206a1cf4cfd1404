package org.givre.product;

/** In which order the units of a lot are thawed. */
public enum UnitOrder {
  /** The lot is one unit. */
  SINGLE,
  /** The next unit only after the one before was infused. */
  NEXT_AFTER_INFUSION,
  /** All units together, components kept apart. */
  ALL_TOGETHER,
  /** Not known for this product: treated as {@link #NEXT_AFTER_INFUSION}. */
  UNKNOWN;

  public boolean waitsForThePreviousOne() {
    return this == NEXT_AFTER_INFUSION || this == UNKNOWN;
  }
}
