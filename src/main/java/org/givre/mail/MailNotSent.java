package org.givre.mail;

/** The mail was not taken. Whoever sends says so and tries another way. */
public final class MailNotSent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stood in the way, as far as it can be told. */
  public enum Why {
    /** No such host, nobody listens there. */
    UNREACHABLE("unreachable"),
    /** It answered too slowly, or stopped in the middle. */
    SLOW("slow"),
    /** No TLS, or a certificate that nobody vouches for. */
    INSECURE("insecure"),
    LOGIN_REFUSED("login-refused"),
    /** It answers, and does not take this mail. */
    REFUSED("refused");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    /** Stable; its words are {@code telling.failed.<code>}. */
    public String code() {
      return code;
    }
  }

  private final Why why;

  MailNotSent(Why why, Throwable cause) {
    super(cause.getMessage(), cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
