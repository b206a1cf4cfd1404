package org.givre.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir private Path folder;

  private SettingsFile file() {
    return new SettingsFile(new DataFolder(folder), "poste-7");
  }

  @Test
  void aNewFolderHasTheDefaults() {
    Settings settings = file().read();
    assertThat(settings.site()).isEqualTo(new SiteSettings("", "", "", "poste-7"));
    assertThat(settings.screen()).isEqualTo(new ScreenSettings("fr", "light", 100, 10));
    assertThat(settings.scanner()).isEqualTo(new ScannerSettings("", 40));
    assertThat(settings.bad()).isEmpty();
  }

  @Test
  void readsBackWhatItWrote() {
    Settings written =
        file()
            .read()
            .with(new SiteSettings("CHU de démonstration", " PUI \\ MTI=1", "630780989", "PUI-01"))
            .with(new ScreenSettings("en", "contrast", 150, 5))
            .with(new ScannerSettings("~", 25, false));
    file().write(written);
    assertThat(file().read()).isEqualTo(written);
  }

  @Test
  void aValueThatCannotBeUsedIsToldAndTheDefaultTaken() throws Exception {
    Files.writeString(
        folder.resolve("givre.properties"),
        "screen.text-percent=110\nscanner.key-gap-millis=fast\nsite.finess=12\n");
    Settings settings = file().read();
    assertThat(settings.screen().textPercent()).isEqualTo(100);
    assertThat(settings.bad())
        .contains(
            new BadSetting("screen.text-percent", "110", "100"),
            new BadSetting("scanner.key-gap-millis", "fast", "40"),
            new BadSetting("site.finess", "12", ""));
  }

  @Test
  void keepsLinesThatAreNotItsOwn() throws Exception {
    Files.writeString(folder.resolve("givre.properties"), "acquisition.note=à garder\n");
    file().write(file().read());
    assertThat(Files.readString(folder.resolve("givre.properties")))
        .contains("acquisition.note=à garder");
  }
}
