package org.givre.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads a code from left to right, knows where it is, and notes what it finds wrong. */
final class Cursor {

  private final String text;
  private final List<Fault> faults = new ArrayList<>();
  private int at;

  Cursor(String text, int from) {
    this.text = text;
    this.at = from;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  int left() {
    return text.length() - at;
  }

  boolean sees(String next) {
    return text.startsWith(next, at);
  }

  void skip(int characters) {
    at += characters;
  }

  boolean skipIf(char c) {
    boolean there = !atEnd() && text.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  /** The next characters, at most so many. */
  String peek(int characters) {
    return text.substring(at, Math.min(text.length(), at + characters));
  }

  /** Where the next of this character stands, or the end. */
  int indexOf(char c) {
    int found = text.indexOf(c, at);
    return found < 0 ? text.length() : found;
  }

  String take(int characters) {
    String taken = peek(characters);
    at += taken.length();
    return taken;
  }

  void fault(int where, Fault.Why why, String field) {
    faults.add(new Fault(where, why, field));
  }

  List<Fault> faults() {
    return faults;
  }

  boolean isRight() {
    return faults.isEmpty();
  }

  /** The first character of a value that is not allowed, counted in the whole text; -1 if none. */
  static int firstNot(IntPredicate allowed, String value, int start) {
    for (int i = 0; i < value.length(); i++) {
      if (!allowed.test(value.charAt(i))) {
        return start + i;
      }
    }
    return -1;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isCapitalOrDigit(int c) {
    return isDigit(c) || isCapital(c);
  }
}
