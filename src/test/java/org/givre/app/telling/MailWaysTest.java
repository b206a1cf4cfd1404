package org.givre.app.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.givre.app.Threads;
import org.givre.settings.DataFolder;
import org.givre.settings.MailSettings;
import org.givre.settings.Secrets;
import org.givre.settings.SettingsFile;
import org.givre.settings.TellingSettings;
import org.givre.telling.Letter;
import org.givre.telling.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Real mail servers, good and bad, behind the ways out. */
class MailWaysTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  @TempDir Path root;
  private final Threads threads = new Threads();
  private SettingsFile file;
  private Secrets secrets;
  private Ways ways;
  private GreenMail mail;

  @BeforeEach
  void set() {
    DataFolder folder = new DataFolder(root);
    file = new SettingsFile(folder, "PUI-01");
    secrets = new Secrets(folder);
    ways = new Ways(file, secrets, threads::start, Duration.ofSeconds(3));
  }

  /** A server that is refused says so on its own thread; that is no failure of a later window. */
  @AfterAll
  static void forget() {
    WaitForAsyncUtils.clearExceptions();
  }

  @AfterEach
  void stop() {
    if (mail != null) {
      mail.stop();
    }
    threads.close();
  }

  private void greenMail(String protocol) {
    mail = new GreenMail(new ServerSetup(0, "localhost", protocol));
    mail.start();
  }

  private int port() {
    return mail.getSmtp() != null ? mail.getSmtp().getPort() : mail.getSmtps().getPort();
  }

  private void use(MailSettings first, MailSettings second) {
    file.write(new TellingSettings(first, second, "", "", 60, "", "", "", true));
  }

  private static MailSettings plain(int port) {
    return new MailSettings("localhost", port, "none", "", "givre@chu.example", "");
  }

  private static Letter letter(String to) {
    return new Letter(
        "7c1d-m", to, "[Givre] CRITIQUE, cuve 1 : −141,6 °C", "Deux lignes\naccentuées : é", NOW);
  }

  private Sent send(String to) {
    return ways.now().getFirst().send(letter(to));
  }

  @Test
  void aMailArrivesWholeWithItsOwnNumber() throws Exception {
    greenMail(ServerSetup.PROTOCOL_SMTP);
    use(plain(port()), MailSettings.NONE);
    assertThat(send("alice@chu.example")).isEqualTo(Sent.DONE);
    MimeMessage arrived = mail.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("[Givre] CRITIQUE, cuve 1 : −141,6 °C");
    assertThat(arrived.getContent().toString().strip().lines())
        .containsExactly("Deux lignes", "accentuées : é");
    assertThat(arrived.getMessageID()).isEqualTo("<7c1d-m@chu.example>");
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void aLoginIsUsedAndAWrongOneIsNamed() {
    greenMail(ServerSetup.PROTOCOL_SMTP);
    mail.setUser("givre@chu.example", "givre", "secret");
    MailSettings named =
        new MailSettings("localhost", port(), "none", "givre", "givre@chu.example", "");
    use(named, MailSettings.NONE);
    secrets.write(Ways.FIRST, "secret");
    assertThat(send("alice@chu.example")).isEqualTo(Sent.DONE);
    secrets.write(Ways.FIRST, "wrong");
    assertThat(send("alice@chu.example")).matches(sent -> why(sent).equals("login-refused"));
  }

  @Test
  void aPasswordIsKeptApartAndForItsOwnerOnly() throws Exception {
    secrets.write(Ways.FIRST, "secret");
    assertThat(secrets.read(Ways.FIRST)).isEqualTo("secret");
    Path kept = root.resolve("secrets").resolve(Ways.FIRST);
    assertThat(Files.getPosixFilePermissions(kept))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    use(plain(25), MailSettings.NONE);
    assertThat(Files.readString(root.resolve("givre.properties"))).doesNotContain("secret");
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefusedAndOurOwnFileVouches() throws Exception {
    Path keys = ownKeys();
    System.setProperty("greenmail.tls.keystore.file", keys.toString());
    System.setProperty("greenmail.tls.keystore.password", "changeit");
    greenMail(ServerSetup.PROTOCOL_SMTPS);
    System.clearProperty("greenmail.tls.keystore.file");
    System.clearProperty("greenmail.tls.keystore.password");
    MailSettings tls = new MailSettings("localhost", port(), "tls", "", "givre@chu.example", "");
    use(tls, MailSettings.NONE);
    assertThat(send("alice@chu.example")).matches(sent -> why(sent).equals("insecure"));
    assertThat(mail.getReceivedMessages()).isEmpty();
    Path own = root.resolve("mail.pem");
    Files.writeString(own, pem(shown(port())));
    use(
        new MailSettings("localhost", port(), "tls", "", "givre@chu.example", own.toString()),
        MailSettings.NONE);
    Sent sent = send("alice@chu.example");
    assertThat(sent).isEqualTo(Sent.DONE);
  }

  @Test
  void aServerThatWillNotEncryptGetsNothing() {
    greenMail(ServerSetup.PROTOCOL_SMTP);
    use(
        new MailSettings("localhost", port(), "starttls", "", "givre@chu.example", ""),
        MailSettings.NONE);
    assertThat(send("alice@chu.example")).matches(sent -> why(sent).equals("insecure"));
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatVanishedIsSaidToBeUnreachable() {
    greenMail(ServerSetup.PROTOCOL_SMTP);
    int port = port();
    use(plain(port), MailSettings.NONE);
    mail.stop();
    mail = null;
    assertThat(send("alice@chu.example")).matches(sent -> why(sent).equals("unreachable"));
    assertThat(ways.now().getFirst().probe()).matches(sent -> why(sent).equals("unreachable"));
  }

  @Test
  void aServerThatRefusesTheAddressSaysSo() throws IOException {
    try (ScriptedServer refusing = new ScriptedServer("550 no such user")) {
      use(plain(refusing.port()), MailSettings.NONE);
      assertThat(send("nobody@chu.example")).matches(sent -> why(sent).equals("refused"));
    }
  }

  @Test
  void aServerThatSaysNothingCostsThreeSecondsAndNoMore() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      use(plain(mute.getLocalPort()), MailSettings.NONE);
      long before = System.nanoTime();
      assertThat(send("alice@chu.example")).matches(sent -> why(sent).equals("slow"));
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
    }
  }

  @Test
  void theSecondServerIsThereForTheFirstOne() {
    greenMail(ServerSetup.PROTOCOL_SMTP);
    use(plain(1), plain(port()));
    assertThat(ways.now())
        .extracting(org.givre.telling.Path::code)
        .containsExactly("mail-1", "mail-2");
    assertThat(ways.now().getFirst().send(letter("alice@chu.example")))
        .isInstanceOf(Sent.Failed.class);
    assertThat(ways.now().getLast().send(letter("alice@chu.example"))).isEqualTo(Sent.DONE);
  }

  @Test
  void aProbeKnowsAGoodServerWithoutAMail() {
    greenMail(ServerSetup.PROTOCOL_SMTP);
    use(plain(port()), MailSettings.NONE);
    assertThat(ways.now().getFirst().probe()).isEqualTo(Sent.DONE);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void aCommandIsGivenAddressSubjectAndText() throws Exception {
    Path said = root.resolve("said.txt");
    Path command = script("printf '%s|%s|' \"$1\" \"$2\" > '" + said + "'; cat >> '" + said + "'");
    file.write(
        new TellingSettings(
            MailSettings.NONE, MailSettings.NONE, command.toString(), "", 60, "", "", "", true));
    Letter sms = new Letter("1-s", "+33600000000", "objet; rm -rf", "texte", NOW);
    assertThat(ways.now().getFirst().send(sms)).isEqualTo(Sent.DONE);
    assertThat(Files.readString(said)).isEqualTo("+33600000000|objet; rm -rf|texte");
  }

  @Test
  void aCommandThatFailsHangsOrIsMissingSaysSo() throws Exception {
    assertThat(command(script("exit 3"))).matches(sent -> why(sent).equals("refused"));
    assertThat(command(script("exec sleep 60"))).matches(sent -> why(sent).equals("slow"));
    assertThat(command(root.resolve("absent"))).matches(sent -> why(sent).equals("unreachable"));
  }

  private Sent command(Path program) {
    file.write(
        new TellingSettings(
            MailSettings.NONE, MailSettings.NONE, program.toString(), "", 60, "", "", "", true));
    return ways.now().getFirst().send(new Letter("1-s", "0600000000", "s", "t", NOW));
  }

  private Path script(String body) throws IOException {
    Path script = Files.createTempFile(root, "command", ".sh");
    Files.writeString(script, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script;
  }

  private static String why(Sent sent) {
    return sent instanceof Sent.Failed failed ? failed.why() : "";
  }

  /** As a hospital makes its own. */
  private Path ownKeys() throws Exception {
    Path keys = root.resolve("own.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keypass",
                "changeit",
                "-keystore",
                keys.toString())
            .inheritIO()
            .start();
    assertThat(made.waitFor()).isZero();
    return keys;
  }

  private static String pem(Certificate certificate) throws Exception {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  /** The certificate that the server shows, fetched as an administrator would. */
  private static Certificate shown(int port) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new TrustsAll()}, null);
    try (SSLSocket socket =
        (SSLSocket) context.getSocketFactory().createSocket("localhost", port)) {
      socket.startHandshake();
      return socket.getSession().getPeerCertificates()[0];
    }
  }

  private static final class TrustsAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  /** Speaks SMTP as far as the first address, and refuses it. */
  private static final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    ScriptedServer(String refusal) throws IOException {
      Thread.ofPlatform().daemon().start(() -> serve(refusal));
    }

    int port() {
      return socket.getLocalPort();
    }

    private void serve(String refusal) {
      try (Socket client = socket.accept();
          var in =
              new java.io.BufferedReader(new java.io.InputStreamReader(client.getInputStream()))) {
        var out = client.getOutputStream();
        out.write("220 ready\r\n".getBytes());
        String line = in.readLine();
        while (line != null) {
          String answer = line.startsWith("RCPT") ? refusal : "250 ok";
          out.write((answer + "\r\n").getBytes());
          line = in.readLine();
        }
      } catch (IOException over) {
        // the test has ended
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
