package org.givre.app.telling;

import java.time.Duration;
import java.util.Optional;
import org.givre.mail.Mail;
import org.givre.mail.MailDoor;
import org.givre.mail.MailNotSent;
import org.givre.mail.MailServer;
import org.givre.settings.MailSettings;
import org.givre.telling.Letter;
import org.givre.telling.Path;
import org.givre.telling.Sent;

/** A mail server as a way out; an SMS gateway is an address of it. */
final class MailPath implements Path {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String code;
  private final MailServer server;
  private final Bounded bounded;
  private final MailDoor door = new MailDoor();

  MailPath(String code, MailServer server, Bounded bounded) {
    this.code = code;
    this.server = server;
    this.bounded = bounded;
  }

  static MailServer server(MailSettings settings, String password) {
    return new MailServer(
        settings.host(),
        settings.port(),
        MailServer.Security.ofCode(settings.security()),
        settings.login(),
        password,
        settings.from(),
        Optional.of(settings.certificate()).filter(f -> !f.isBlank()).map(java.nio.file.Path::of),
        PATIENCE);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean carries(String address) {
    return address.contains("@");
  }

  @Override
  public Sent send(Letter letter) {
    Mail mail = new Mail(letter.id(), letter.to(), letter.subject(), letter.text(), letter.at());
    return tried(() -> door.send(server, mail));
  }

  @Override
  public Sent probe() {
    return tried(() -> door.probe(server));
  }

  private Sent tried(Runnable what) {
    return bounded.call(
        "mail",
        () -> {
          try {
            what.run();
            return Sent.DONE;
          } catch (MailNotSent failed) {
            String detail = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
            return new Sent.Failed(failed.why().code(), detail);
          }
        });
  }
}
