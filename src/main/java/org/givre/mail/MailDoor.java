package org.givre.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLException;

/**
 * The one door to Angus Mail. Blocks for as long as the server's patience allows; holds nothing.
 */
public final class MailDoor {

  /**
   * Hands one mail over; returns once the server has taken it.
   *
   * @throws MailNotSent when it did not
   */
  public void send(MailServer server, Mail mail) {
    Session session = session(server);
    try (Transport way = session.getTransport()) {
      Message message = message(session, server, mail);
      connect(way, server);
      way.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failed) {
      throw new MailNotSent(why(failed), failed);
    }
  }

  /**
   * Goes as far as a mail would, without one: the way, the certificate, the login.
   *
   * @throws MailNotSent when a mail would not be taken
   */
  public void probe(MailServer server) {
    try (Transport way = session(server).getTransport()) {
      connect(way, server);
    } catch (MessagingException failed) {
      throw new MailNotSent(why(failed), failed);
    }
  }

  private static void connect(Transport way, MailServer server) throws MessagingException {
    boolean named = !server.login().isEmpty();
    way.connect(
        server.host(),
        server.port(),
        named ? server.login() : null,
        named ? server.password() : null);
  }

  private static Session session(MailServer server) {
    boolean tls = server.security() == MailServer.Security.TLS;
    String at = tls ? "mail.smtps." : "mail.smtp.";
    String patience = String.valueOf(server.patience().toMillis());
    Properties settings = new Properties();
    settings.setProperty("mail.transport.protocol", tls ? "smtps" : "smtp");
    settings.setProperty(at + "connectiontimeout", patience);
    settings.setProperty(at + "timeout", patience);
    settings.setProperty(at + "writetimeout", patience);
    settings.setProperty(at + "auth", String.valueOf(!server.login().isEmpty()));
    settings.setProperty(at + "quitwait", "false");
    settings.setProperty(at + "sendpartial", "false");
    settings.setProperty(at + "ssl.checkserveridentity", "true");
    boolean must = server.security() == MailServer.Security.STARTTLS;
    settings.setProperty(at + "starttls.enable", String.valueOf(must));
    settings.setProperty(at + "starttls.required", String.valueOf(must));
    server
        .certificate()
        .ifPresent(file -> settings.put(at + "ssl.socketFactory", OwnCertificate.sockets(file)));
    return Session.getInstance(settings);
  }

  private static Message message(Session session, MailServer server, Mail mail)
      throws MessagingException {
    MimeMessage message = new Named(session, mail.id(), server.from());
    message.setFrom(new InternetAddress(server.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setText(mail.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(mail.at()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Priority", "1");
    message.saveChanges();
    return message;
  }

  /** Keeps our own Message-ID, so that a second try of one mail can be known for what it is. */
  private static final class Named extends MimeMessage {
    private final String name;

    Named(Session session, String id, String from) {
      super(session);
      this.name = "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }

  private static MailNotSent.Why why(MessagingException failed) {
    if (failed instanceof AuthenticationFailedException) {
      return MailNotSent.Why.LOGIN_REFUSED;
    }
    for (Throwable cause = failed; cause != null; cause = next(cause)) {
      switch (cause) {
        case SSLException insecure -> {
          return MailNotSent.Why.INSECURE;
        }
        case SocketTimeoutException slow -> {
          return MailNotSent.Why.SLOW;
        }
        case UnknownHostException unknown -> {
          return MailNotSent.Why.UNREACHABLE;
        }
        case ConnectException nobody -> {
          return MailNotSent.Why.UNREACHABLE;
        }
        case NoRouteToHostException nobody -> {
          return MailNotSent.Why.UNREACHABLE;
        }
        default -> {
          // looks deeper
        }
      }
    }
    String words = String.valueOf(failed.getMessage());
    if (words.contains("STARTTLS")) {
      return MailNotSent.Why.INSECURE;
    }
    return failed instanceof SendFailedException || words.matches("(?s).*\\b[45]\\d\\d\\b.*")
        ? MailNotSent.Why.REFUSED
        : MailNotSent.Why.SLOW;
  }

  private static Throwable next(Throwable cause) {
    Throwable deeper =
        cause instanceof MessagingException mail && mail.getNextException() != null
            ? mail.getNextException()
            : cause.getCause();
    return deeper == cause ? null : deeper;
  }
}
