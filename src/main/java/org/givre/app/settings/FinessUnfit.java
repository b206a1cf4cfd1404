package org.givre.app.settings;

import java.util.List;
import org.givre.kernel.Refusal;

/** The establishment's number has 9 digits whose last one proves the others (Luhn). */
public record FinessUnfit(String typed) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(typed);
  }

  /** Corsican numbers hold a letter and their key is not known for certain: they pass. */
  static boolean fits(String typed) {
    return typed.isEmpty() || typed.matches("\\d[AB]\\d{7}") || isRight(typed);
  }

  private static boolean isRight(String digits) {
    if (!digits.matches("\\d{9}")) {
      return false;
    }
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(digits.length() - 1 - at) - '0';
      int weighed = at % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
