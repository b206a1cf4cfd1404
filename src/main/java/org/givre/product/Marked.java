package org.givre.product;

/** A value with how far it may be trusted. */
public record Marked<T>(T value, Confidence confidence) {

  public boolean isToVerify() {
    return confidence == Confidence.TO_VERIFY;
  }
}
