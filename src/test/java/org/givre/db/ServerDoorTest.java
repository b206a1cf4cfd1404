package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server with a certificate: TLS whose name and authority are checked, or nothing. */
class ServerDoorTest {

  @TempDir private static Path folder;
  private static EmbeddedPostgres withTls;
  private static EmbeddedPostgres plain;
  private static Path authority;
  private static Path stranger;

  @BeforeAll
  static void servers() throws Exception {
    authority = certificate("localhost");
    stranger = certificate("localhost", "stranger");
    withTls =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("ssl", "on")
            .setServerConfig("ssl_cert_file", authority.toString())
            .setServerConfig("ssl_key_file", folder.resolve("localhost.key").toString())
            .setPGStartupWait(Duration.ofMinutes(1))
            .start();
    plain =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setPGStartupWait(Duration.ofMinutes(1))
            .start();
  }

  @AfterAll
  static void close() throws IOException {
    for (EmbeddedPostgres server : new EmbeddedPostgres[] {withTls, plain}) {
      if (server != null) {
        server.close();
      }
    }
  }

  private static Path certificate(String host) throws Exception {
    return certificate(host, host);
  }

  private static Path certificate(String host, String name) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    KeyPair pair = generator.generateKeyPair();
    X500Name subject = new X500Name("CN=" + host);
    Instant now = Instant.now(java.time.Clock.systemUTC());
    var builder =
        new JcaX509v3CertificateBuilder(
            subject,
            BigInteger.valueOf(name.hashCode() & 0xffff),
            Date.from(now.minus(1, ChronoUnit.DAYS)),
            Date.from(now.plus(30, ChronoUnit.DAYS)),
            subject,
            pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    builder.addExtension(
        Extension.subjectAlternativeName,
        false,
        new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
    Path file = folder.resolve(name + ".crt");
    Files.writeString(file, pem(builder.build(signer)));
    Path key = folder.resolve(name + ".key");
    String lines = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
    Files.writeString(
        key, "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    return file;
  }

  private static String pem(Object what) throws IOException {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
      pem.writeObject(what);
    }
    return text.toString();
  }

  private static ServerDoor door(EmbeddedPostgres server, String host, Path signedBy) {
    return new ServerDoor(host, server.getPort(), "postgres", signedBy);
  }

  @Test
  void opensOverTls() {
    try (Database open = door(withTls, "localhost", authority).open("postgres", "postgres")) {
      List<String> cipher =
          open.works()
              .read(
                  work ->
                      Sql.in(work)
                          .createQuery(
                              "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
                          .mapTo(String.class)
                          .list());
      assertThat(cipher).singleElement().asString().startsWith("TLSv1.");
    }
  }

  @Test
  void aServerWithoutTlsIsRefused() {
    assertThatThrownBy(() -> door(plain, "localhost", authority).open("postgres", "postgres"))
        .rootCause()
        .hasMessageContaining("SSL");
  }

  @Test
  void aCertificateOfSomebodyElseIsRefused() {
    assertThatThrownBy(() -> door(withTls, "localhost", stranger).open("postgres", "postgres"))
        .hasStackTraceContaining("PKIX");
  }

  @Test
  void aCertificateOfAnotherNameIsRefused() {
    assertThatThrownBy(() -> door(withTls, "127.0.0.1", authority).open("postgres", "postgres"))
        .hasStackTraceContaining("127.0.0.1");
  }

  @Test
  void anAddressThatAsksForLessIsNone() {
    for (String database : new String[] {"givre?sslmode=disable", "givre&ssl=false", "", "a b"}) {
      assertThatThrownBy(() -> new ServerDoor("localhost", 5432, database, authority))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new ServerDoor("localhost/x?sslmode=disable#", 5432, "a", authority))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new ServerDoor("pg.example.org", 5432, "givre", Path.of("/etc/a b&c.pem")).url())
        .contains("sslmode=verify-full")
        .contains("a+b%26c.pem");
  }

  @Test
  void theProgramHasNoOtherWayToAServer() throws IOException {
    Path main = Path.of(System.getProperty("givre.basedir", "."), "src", "main", "java");
    try (Stream<Path> files = Files.walk(main)) {
      assertThat(
              files
                  .filter(path -> path.toString().endsWith(".java"))
                  .filter(path -> read(path).matches("(?s).*Database\\.openServer\\(.*")))
          .extracting(path -> path.getFileName().toString())
          .containsExactly("ServerDoor.java");
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void theDoorSaysWhatAServerWouldTellWithoutTls() throws Exception {
    // What the test above is worth: without the door, this server answers in clear.
    try (Connection clear = plain.getPostgresDatabase().getConnection();
        Statement statement = clear.createStatement();
        var row =
            statement.executeQuery("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getBoolean(1)).isFalse();
    }
  }
}
