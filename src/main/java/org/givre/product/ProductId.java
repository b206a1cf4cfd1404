package org.givre.product;

/**
 * The stable code of one medicine: 1 to 40 capitals, digits or hyphens ("YESCARTA"). Kept in a
 * {@code VARCHAR(40)}; the product's sheets come and go, its code stays.
 */
public record ProductId(String code) {

  public ProductId {
    if (!code.matches("[A-Z0-9-]{1,40}")) {
      throw new IllegalArgumentException("not a product code: " + code);
    }
  }

  public static ProductId of(String code) {
    return new ProductId(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
