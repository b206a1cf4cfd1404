package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmNow;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.DutyPlan;
import org.givre.duty.Rota;
import org.givre.duty.StaffedHours;
import org.givre.duty.Turn;
import org.givre.kernel.Reason;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.givre.settings.MailSettings;
import org.givre.settings.TellingSettings;
import org.givre.sound.AlarmSound;
import org.givre.sound.Loudness;
import org.givre.watch.Technical;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole site without a window, as a station is: an alarm, a real mail, an acknowledgement. */
class TellingSiteTest {

  @TempDir Path root;

  /** Counts what a loudspeaker would play. */
  private static final class Heard implements AlarmSound {
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public void start() {
      started.countDown();
    }

    @Override
    public void stop() {
      stopped.countDown();
    }

    @Override
    public boolean once() {
      return true;
    }

    @Override
    public Loudness loudness() {
      return Loudness.UP;
    }

    @Override
    public boolean canBeHeard() {
      return true;
    }

    @Override
    public void close() {}
  }

  @Test
  void aCriticalAlarmSoundsAndIsMailedUntilSomebodyTakesCare() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    SystemTicker ticker = new SystemTicker();
    try (Site site = Site.open(new DataFolder(root), OpenFolder.Use.TRAINING, "station", ticker)) {
      setUp(site, mail.getSmtp().getPort(), ticker);
      Heard heard = new Heard();
      site.telling().sound(heard);
      CountDownLatch raised = new CountDownLatch(1);
      site.watching()
          .watch()
          .listen(
              now -> {
                if (open(now, Technical.STATION_SILENT)) {
                  raised.countDown();
                }
              });
      site.watch();
      assertThat(raised.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(mail.waitForIncomingEmail(20_000, 1)).isTrue();
      assertThat(heard.started.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(mail.getReceivedMessages()[0].getSubject())
          .startsWith("[Givre EXERCICE] CRITIQUE")
          .contains("station voisine");
      By by = new By(Somebody.pharmacist(), ticker.now(), new Reason("station relancée"));
      assertThat(
              site.watching()
                  .alarms()
                  .acknowledge(by, AlarmId.technical(Technical.STATION_SILENT.code()))
                  .refusals())
          .isEmpty();
      assertThat(mail.waitForIncomingEmail(20_000, 2)).isTrue();
      assertThat(mail.getReceivedMessages()[1].getSubject()).contains("Prise en charge");
      assertThat(heard.stopped.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readString(root.resolve("givre.heartbeat"))).startsWith("givre=");
    } finally {
      mail.stop();
    }
  }

  private static boolean open(WatchSnapshot now, Technical what) {
    return now.alarms().stream().map(AlarmNow::id).anyMatch(AlarmId.technical(what.code())::equals);
  }

  private static void setUp(Site site, int port, SystemTicker ticker) {
    MailSettings server = new MailSettings("localhost", port, "none", "", "givre@chu.example", "");
    site.ground()
        .settings()
        .write(
            new TellingSettings(
                server, MailSettings.NONE, "", "", 60, "", "absent/givre.heartbeat", "", true));
    Contact box =
        new Contact(new ContactId(new UUID(1, 1)), "Pharmacie", "", "pui@chu.example", "");
    LocalDate week = Rota.week(ticker.now(), Formats.PARIS);
    DutyPlan plan =
        new DutyPlan(
            StaffedHours.usual(Formats.PARIS).week(),
            List.of(),
            List.of(box),
            new Rota(List.of(new Turn(week, box.id(), Optional.empty())), List.of()).repeated(4),
            List.of(box.id()),
            List.of());
    By by = new By(Somebody.pharmacist(), ticker.now());
    assertThat(site.telling().duty().change(by, plan).isDone()).isTrue();
  }
}
