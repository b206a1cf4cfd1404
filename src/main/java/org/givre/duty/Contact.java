package org.givre.duty;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom the program can tell, and how.
 *
 * @param phone shown to people; the program does not call
 * @param mail empty for none
 * @param sms the mail address of an SMS gateway, or a number for the site's own command; empty for
 *     none
 */
public record Contact(ContactId id, String name, String phone, String mail, String sms) {

  public Contact {
    name = name.strip();
    phone = phone.strip();
    mail = mail.strip();
    sms = sms.replace(" ", "");
  }

  /** Where messages go, the first one first. */
  public List<String> addresses() {
    return Stream.of(mail, sms).filter(address -> !address.isEmpty()).toList();
  }

  public boolean isReachable() {
    return !addresses().isEmpty();
  }
}
