package org.givre.telling;

import org.givre.duty.Contact;

/** A part of the alarm chain that is proven by a drill of its own. */
public enum DrillPath {
  SOUND("sound"),
  MAIL("mail"),
  SMS("sms"),
  ON_CALL("on-call"),
  /** The site's own command: a contact, a siren, a gateway. */
  CONTACT("contact");

  private final String code;

  DrillPath(String code) {
    this.code = code;
  }

  /** Stable; its words are {@code telling.drill.path.<code>}. */
  public String code() {
    return code;
  }

  /** Whether a drill of this goes through that way out. */
  boolean uses(String path) {
    return switch (this) {
      case SOUND -> false;
      case MAIL -> path.startsWith("mail");
      case SMS, ON_CALL -> true;
      case CONTACT -> path.startsWith("command");
    };
  }

  /** Whether a drill of this goes to that address. */
  boolean means(Contact contact, String address) {
    return switch (this) {
      case SOUND -> false;
      case MAIL -> address.equals(contact.mail());
      case SMS -> address.equals(contact.sms());
      case ON_CALL -> true;
      case CONTACT -> !address.contains("@");
    };
  }

  public static DrillPath ofCode(String code) {
    for (DrillPath path : values()) {
      if (path.code.equals(code)) {
        return path;
      }
    }
    throw new IllegalArgumentException("drill path " + code);
  }
}
