package org.givre.storage;

/** Which free position is proposed first. */
public enum FillOrder {
  /** Rack after rack, from its first level. */
  RACK_BY_RACK,
  /** Rack after rack, from its lowest level: the coldest first. */
  LOWEST_FIRST,
  /** The lowest level of every rack, then the next one above: the coldest of the whole tank. */
  LEVEL_BY_LEVEL
}
