package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.givre.app.safe.FolderSecrets;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.givre.settings.FolderLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs, run as from a shell on a real folder. */
class UserAndVerifyTest {

  private record Answer(int status, String out, String err) {}

  @TempDir private Path folder;
  @TempDir private Path keys;

  @BeforeEach
  void keysOfThisTest() {
    System.setProperty("givre.keys", keys.toString());
  }

  @AfterEach
  void keysOfTheAccount() {
    System.clearProperty("givre.keys");
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

  private Answer firstAccount(String password) {
    return givre(
        password + "\n",
        "user",
        "first",
        "--given",
        "Camille",
        "--family",
        "Démo",
        "--login",
        "c.demo",
        "--pharmacist",
        "--data",
        folder.toString());
  }

  @Test
  void makesTheFirstAccountOnceAndListsIt() {
    assertThat(firstAccount("neige et azote").status()).isZero();
    Answer again = firstAccount("neige et azote");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("premier compte existe déjà");

    Answer list = givre("", "user", "list", "--data", folder.toString());
    assertThat(list.out()).startsWith("Camille DÉMO\tc.demo\tPharmacien, Administrateur\touvert");
  }

  @Test
  void theRegisterIsTakenOutByWhoSignsInAndByNobodyElse() {
    firstAccount("neige et azote");
    Path file = folder.resolve("ordonnancier.csv");
    Answer wrong = export(file, "pas le bon mot");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(file).doesNotExist();

    Answer right = export(file, "neige et azote");
    assertThat(right.status()).as(right.err()).isZero();
    assertThat(right.out()).contains("\"rows\":0").contains("\"sha256\":\"");
    assertThat(file).exists();
  }

  private Answer export(Path file, String password) {
    return givre(
        password + "\n",
        "export",
        "register",
        file.toString(),
        "--login",
        "c.demo",
        "--json",
        "--data",
        folder.toString());
  }

  @Test
  void tellsEveryReasonAgainstAFirstAccount() {
    Answer answer = firstAccount("court");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("moins de 10 caractères");
  }

  @Test
  void findsAChangedByteInTheJournal() throws Exception {
    firstAccount("neige et azote");
    Answer right = givre("", "verify", "--json", "--data", folder.toString());
    assertThat(right.status()).isZero();
    assertThat(right.out())
        .startsWith("{\"what\":\"audit\",\"checked\":1,\"bad\":0,\"first\":null}");

    String secret = FolderSecrets.of(new DataFolder(folder)).database();
    String url = "jdbc:h2:file:" + folder.resolve("givre") + ";CIPHER=AES";
    try (Connection sabotage = DriverManager.getConnection(url, "sa", secret + " givre")) {
      sabotage.createStatement().execute("UPDATE audit_entry SET subject_label = 'Camille DEMO'");
    }

    Answer wrong = givre("", "verify", "--data", folder.toString());
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.out()).contains("entrée 1").contains("contenu a été changé");
  }

  @Test
  void aFolderThatIsNotThereIsNotMadeByLookingAtIt() {
    Path nowhere = folder.resolve("nulle-part");
    Answer answer = givre("", "verify", "--data", nowhere.toString());
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("ne contient pas de base Givre");
    assertThat(Files.exists(nowhere)).isFalse();
  }

  @Test
  void saysWhoHasTheFolder() {
    firstAccount("neige et azote");
    DataFolder data = new DataFolder(folder);
    try (FolderLock held = FolderLock.take(data, "station", new SystemTicker().now())) {
      assertThat(held).isNotNull();
      Answer answer = givre("", "verify", "--data", folder.toString());
      assertThat(answer.status()).isEqualTo(2);
      assertThat(answer.err())
          .contains("la station Givre")
          .contains("processus " + ProcessHandle.current().pid())
          .doesNotContain("Exception");
    }
  }

  @Test
  void aDamagedDatabaseIsOneClearSentence() throws Exception {
    Files.write(folder.resolve("givre.mv.db"), new byte[20]);
    Answer answer = givre("", "verify", "--data", folder.toString());
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("abîmée").contains("Rien n’a été touché");
  }
}
