package org.givre.product;

/** What must never be done to a unit of this product. */
public enum ForbiddenAct {
  FILTER,
  IRRADIATE,
  REFREEZE,
  WASH
}
