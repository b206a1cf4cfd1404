package org.givre.pathway;

/**
 * The stages of a treatment, in order (domain handbook §8). A case may skip some; none is undone.
 */
public enum Stage {
  OPENED,
  BOARD_APPROVED,
  ACCESS_GRANTED,
  ORDER_CONFIRMED,
  APHERESIS_DONE,
  MATERIAL_SHIPPED,
  MANUFACTURING,
  PRODUCT_SHIPPED,
  RECEIVED,
  STOCKED,
  LYMPHODEPLETION,
  RELEASED,
  THAWED,
  DISPENSED,
  INFUSED,
  FOLLOW_UP,
  CLOSED
}
