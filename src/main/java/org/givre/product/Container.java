package org.givre.product;

/** What holds the cells. */
public enum Container {
  BAG,
  VIAL
}
