package org.givre.acquisition.wire;

/**
 * What can be sent. Closed: every value of these types reads, so a request that writes, resets,
 * speaks to everybody or hides a second line cannot be expressed.
 */
public sealed interface Request permits ModbusRead, TextAsk {

  /** The bytes to send, complete with check characters and terminator. */
  byte[] bytes();
}
