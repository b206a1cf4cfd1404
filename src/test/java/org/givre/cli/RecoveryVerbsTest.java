package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.app.OpenFolder;
import org.givre.app.safe.FolderSecrets;
import org.givre.audit.AuditFact;
import org.givre.audit.TrailQuery;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs of bad days, run as from a shell: reset, key, backup, recover, restore, drill. */
class RecoveryVerbsTest {

  private static final String CAMILLE = "neige et azote";
  private static final String PAUL = "glace de nuit claire";
  private static final String FRESH = "vapeur lente du matin";

  private record Answer(int status, String out, String err) {}

  @TempDir private Path folder;
  @TempDir private Path keys;
  @TempDir private Path elsewhere;

  @BeforeEach
  void siteWithTwoAdministrators() {
    System.setProperty("givre.keys", keys.toString());
    givre(
        CAMILLE + "\n",
        "user",
        "first",
        "--given",
        "Camille",
        "--family",
        "Démo",
        "--login",
        "c.demo",
        "--data",
        folder.toString());
    try (OpenFolder open = open(folder)) {
      Session first = signIn(open, "c.demo", CAMILLE);
      add(open, first, "Paul", "Modèle", "p.modele", PAUL, Role.ADMINISTRATOR);
      add(open, first, "Hugo", "Essai", "h.essai", "un tout autre secret", Role.TECHNICIAN);
    }
  }

  @AfterEach
  void keysOfTheAccount() {
    System.clearProperty("givre.keys");
  }

  private static OpenFolder open(Path root) {
    return OpenFolder.open(new DataFolder(root), OpenFolder.Use.REAL, "test", new SystemTicker());
  }

  private static Session signIn(OpenFolder open, String login, String password) {
    return open.ground()
        .signIn()
        .open(new Credentials(login, password.toCharArray()), open.ground().ticker().now())
        .orThrow();
  }

  private static boolean opens(OpenFolder open, String login, String password) {
    return open.ground()
        .signIn()
        .open(new Credentials(login, password.toCharArray()), open.ground().ticker().now())
        .isDone();
  }

  private static void add(
      OpenFolder open,
      Session by,
      String given,
      String family,
      String login,
      String password,
      Role role) {
    open.ground()
        .people()
        .add(
            new By(by, open.ground().ticker().now()),
            given,
            family,
            new NewAccount(login, password.toCharArray(), Set.of(role)))
        .orThrow();
  }

  private Answer givre(String standardInput, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    InputStream in = System.in;
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(answer, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(messages, true, StandardCharsets.UTF_8));
      System.setIn(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
      int status = Givre.run(arguments);
      return new Answer(
          status,
          answer.toString(StandardCharsets.UTF_8),
          messages.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      System.setIn(in);
    }
  }

  private Answer reset(String login, String second, String... typed) {
    return givre(
        String.join("\n", typed) + "\n",
        "user",
        "reset",
        login,
        "--first",
        "c.demo",
        "--second",
        second,
        "--data",
        folder.toString());
  }

  @Test
  void twoAdministratorsGiveANewPasswordAndTheJournalNamesThem() {
    Answer done = reset("h.essai", "p.modele", CAMILLE, PAUL, FRESH);
    assertThat(done.status()).as(done.err()).isZero();

    try (OpenFolder open = open(folder)) {
      assertThat(opens(open, "h.essai", FRESH)).isTrue();
      assertThat(opens(open, "h.essai", "un tout autre secret")).isFalse();
      AuditFact fact =
          open
              .ground()
              .works()
              .read(work -> open.ground().trail().page(work, TrailQuery.newest(20)))
              .stream()
              .map(entry -> entry.fact())
              .filter(one -> one.act().equals("access.password-reset"))
              .findFirst()
              .orElseThrow();
      assertThat(fact.after())
          .containsEntry("first-signer", "Camille DÉMO")
          .containsEntry("second-signer", "Paul MODÈLE");
    }
  }

  @Test
  void oneAdministratorAloneOrATechnicianGivesNone() {
    assertThat(reset("h.essai", "c.demo", CAMILLE, CAMILLE, FRESH))
        .satisfies(answer -> assertThat(answer.status()).isEqualTo(1))
        .satisfies(answer -> assertThat(answer.err()).contains("a déjà signé"));
    Answer technician = reset("p.modele", "h.essai", CAMILLE, "un tout autre secret", FRESH);
    assertThat(technician.status()).isEqualTo(1);
    assertThat(technician.err()).contains("n’a pas le droit");
    Answer wrong = reset("h.essai", "p.modele", CAMILLE, "faux mot de passe", FRESH);
    assertThat(wrong.status()).isEqualTo(1);
    try (OpenFolder open = open(folder)) {
      assertThat(opens(open, "h.essai", FRESH)).isFalse();
      assertThat(opens(open, "p.modele", PAUL)).isTrue();
    }
  }

  @Test
  void theKeyOnPaperOpensTheFolderForAnotherAccount() throws IOException {
    Answer shown = givre("", "key", "show", "--data", folder.toString());
    assertThat(shown.status()).isZero();
    String code = shown.out().strip();
    assertThat(code).isEqualTo(FolderSecrets.of(new DataFolder(folder)).key().code());

    System.setProperty("givre.keys", elsewhere.resolve("another account").toString());
    Answer shut = givre("", "verify", "--data", folder.toString());
    assertThat(shut.status()).isEqualTo(2);
    Answer wrong = givre("AAAAAA\n", "key", "enter", "--data", folder.toString());
    assertThat(wrong.status()).isEqualTo(1);
    Answer entered = givre(code + "\n", "key", "enter", "--data", folder.toString());
    assertThat(entered.status()).isZero();
    Answer open = givre("", "verify", "--data", folder.toString());
    assertThat(open.status()).as(open.err()).isZero();
  }

  @Test
  void aDamagedFolderIsRecoveredFromItsBackupAndTheDamageIsKept() throws IOException {
    Answer made = givre("", "backup", "--data", folder.toString());
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(givre("", "drill", "restore", "--data", folder.toString()).status()).isZero();
    Path real = folder.resolve("givre.mv.db");
    try (FileChannel file = FileChannel.open(real, StandardOpenOption.WRITE)) {
      file.truncate(20_000);
    }
    assertThat(givre("", "verify", "--data", folder.toString()).status()).isEqualTo(2);

    Answer recovered = givre("", "recover", "--data", folder.toString());

    assertThat(recovered.status()).as(recovered.err()).isZero();
    assertThat(recovered.out()).contains("toutes les empreintes égales").contains("aside");
    assertThat(recovered.out()).contains("Perdues");
    assertThat(givre("", "verify", "--data", folder.toString()).status()).isZero();
    assertThat(asides()).anyMatch(path -> path.endsWith("givre.mv.db"));
    try (OpenFolder open = open(folder)) {
      assertThat(opens(open, "p.modele", PAUL)).isTrue();
    }
  }

  private List<Path> asides() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().contains("aside")).toList();
    }
  }

  @Test
  void aBackupIsRestoredOnAnEmptyMachineWithTheKeyInAFile() throws IOException {
    Path file = elsewhere.resolve("copie.givre-backup");
    assertThat(givre("", "backup", file.toString(), "--data", folder.toString()).status()).isZero();
    Path code = elsewhere.resolve("code.txt");
    Files.writeString(code, givre("", "key", "show", "--data", folder.toString()).out());
    System.setProperty("givre.keys", elsewhere.resolve("another account").toString());
    Path into = elsewhere.resolve("givre");

    Answer lacking = givre("\n", "restore", file.toString(), "--into", into.toString());
    assertThat(lacking.status()).isNotZero();
    Answer restored =
        givre("", "restore", file.toString(), "--into", into.toString(), "--key", code.toString());

    assertThat(restored.status()).as(restored.err()).isZero();
    try (OpenFolder open = open(into)) {
      assertThat(opens(open, "c.demo", CAMILLE)).isTrue();
    }
  }

  @Test
  void withoutABackupRecoverSaysSoAndTouchesNothing() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("givre.mv.db"));
    Answer answer = givre("", "recover", "--data", folder.toString());
    assertThat(answer.status()).isNotZero();
    assertThat(answer.err()).contains("Aucune sauvegarde").doesNotContain("Exception");
    assertThat(Files.readAllBytes(folder.resolve("givre.mv.db"))).isEqualTo(before);
  }
}
