package org.givre.acquisition.wire;

/** placeholder of the text codec; the next commit fills it. */
final class TextLines {

  static final int MOST = 256;

  private TextLines() {}

  static String sent(TextAsk ask) {
    throw new UnsupportedOperationException();
  }

  static boolean isWhole(TextExchange exchange, byte[] received) {
    throw new UnsupportedOperationException();
  }

  static Decoded decode(TextExchange exchange, byte[] received) {
    throw new UnsupportedOperationException();
  }
}
