package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.givre.app.OpenFolder;
import org.givre.app.safe.FolderCall;
import org.givre.app.safe.FolderSocket;
import org.givre.kernel.HandTicker;
import org.givre.settings.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program has the folder; the others ask it. */
class HeldFolderTest {

  private final HandTicker clock = HandTicker.at("2026-11-24T09:42:00Z");
  private final List<Thread> threads = new ArrayList<>();

  @TempDir private Path root;
  private DataFolder folder;
  private OpenFolder open;
  private FolderSocket socket;

  @BeforeEach
  void heldByAStation() throws Exception {
    folder = new DataFolder(root.resolve("data"));
    open = OpenFolder.open(folder, OpenFolder.Use.TRAINING, "station", clock);
    socket =
        new FolderSocket(
            folder.socketFile(), call -> Givre.answer(open.shared(), call), this::start);
    start(socket);
  }

  private void start(Runnable duty) {
    Thread thread = new Thread(duty);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  @AfterEach
  void end() {
    socket.close();
    open.close();
  }

  private record Answer(OptionalInt status, String out, String err) {}

  private Answer ask(String... arguments) {
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    OptionalInt status =
        FolderCall.ask(
            folder.socketFile(),
            List.of(arguments),
            new FolderCall.Ends(out::append, err::append, question -> "typed"));
    return new Answer(status, out.toString(), err.toString());
  }

  @Test
  void verifiesWhileTheStationHasTheFolder() {
    Answer answer = ask("verify", "--json", "--data", folder.root().toString());
    assertThat(answer.status()).hasValue(0);
    assertThat(answer.out()).contains("\"what\":\"audit\"").contains("\"bad\":0");
  }

  @Test
  void aVerbOfASecondProgramIsAnsweredByTheFirst() {
    StringWriter out = new StringWriter();
    int status = run(out, "backup", "--data", folder.root().toString());
    assertThat(out.toString()).contains("relue, restaurée à part, tout est égal");
    assertThat(status).isZero();
    assertThat(open.ground().folder().backups()).isNotEmptyDirectory();
  }

  private static int run(StringWriter out, String... arguments) {
    java.io.PrintStream was = System.out;
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try {
      System.setOut(new java.io.PrintStream(bytes, true, java.nio.charset.StandardCharsets.UTF_8));
      return Givre.run(arguments);
    } finally {
      System.setOut(was);
      new PrintWriter(out, true).print(bytes.toString(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  @Test
  void aPathIsMeantFromWhereTheCallerStands() {
    Answer answer = ask("backup", root.resolve("copy.givre-backup").toString());
    assertThat(answer.status()).hasValue(0);
    assertThat(root.resolve("copy.givre-backup")).exists();
  }

  @Test
  void whatIsNotUnderstoodIsSaidToTheCaller() {
    Answer answer = ask("verify", "--nonsense");
    assertThat(answer.status()).hasValue(2);
    assertThat(answer.err()).contains("--nonsense");
    assertThat(open.ground().folder().databaseFile()).exists();
  }

  @Test
  void onlyTheSameAccountGetsIn() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.socketFile())))
        .isEqualTo("rw-------");
  }

  @Test
  void whenNobodyAnswersTheHolderIsNamed() {
    socket.close();
    java.io.PrintStream was = System.err;
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    int status;
    try {
      System.setErr(new java.io.PrintStream(bytes, true, java.nio.charset.StandardCharsets.UTF_8));
      status = Givre.run("verify", "--data", folder.root().toString());
    } finally {
      System.setErr(was);
    }
    assertThat(status).isEqualTo(2);
    assertThat(bytes.toString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("déjà ouvert par la station Givre");
  }

  @Test
  void frenchComesFirst() {
    java.util.Locale english = java.util.Locale.ENGLISH;
    assertThat(Language.isEnglish(Map.of("LANG", "C.UTF-8"), english)).isFalse();
    assertThat(Language.isEnglish(Map.of("LC_ALL", "POSIX"), english)).isFalse();
    assertThat(Language.isEnglish(Map.of(), english)).isFalse();
    assertThat(Language.isEnglish(Map.of("LANG", "en_GB.UTF-8"), english)).isTrue();
    assertThat(Language.isEnglish(Map.of("LC_ALL", "fr_FR.UTF-8", "LANG", "en_GB"), english))
        .isFalse();
    assertThat(Language.isEnglish(Map.of("APPDATA", "C:\\x"), english)).isTrue();
  }
}
