package org.givre.document;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of sheet, each with the three letters of its number series. */
public enum SheetKind {
  RECEPTION("REC"),
  QUARANTINE("QUA"),
  THERMAL("CTH"),
  RELEASE("LIB"),
  THAW("DEC"),
  DISPENSING("DEL"),
  REGISTER("ORD"),
  SHIPPER_RETURN("RCO"),
  DISPOSAL("RDP"),
  DEVIATION("FNC"),
  ATTESTATION("ATT"),
  TRACEABILITY("TRA"),
  READINGS("RTE"),
  EXCURSION("EXC"),
  /** The report of a physical inventory. */
  INVENTORY("INV");

  private final String code;

  SheetKind(String code) {
    this.code = code;
  }

  /** Three capitals, as printed and as stored. */
  public String code() {
    return code;
  }

  public static Optional<SheetKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
