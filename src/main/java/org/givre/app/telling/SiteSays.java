package org.givre.app.telling;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.givre.alarm.Stake;
import org.givre.settings.SiteSettings;
import org.givre.storage.TankId;
import org.givre.telling.Says;
import org.givre.watch.AlarmGroup;

/** Writes alarms as the screen does, and asks the stock what stands in a tank. */
public final class SiteSays implements Says {

  private final Function<AlarmGroup, String> sentence;
  private final Stake stake;
  private final Supplier<SiteSettings> site;

  public SiteSays(Function<AlarmGroup, String> sentence, Stake stake, Supplier<SiteSettings> site) {
    this.sentence = sentence;
    this.stake = stake;
    this.site = site;
  }

  @Override
  public String what(AlarmGroup group) {
    return sentence.apply(group);
  }

  @Override
  public int units(List<TankId> tanks) {
    return tanks.stream().mapToInt(tank -> stake.of(tank).units()).sum();
  }

  @Override
  public String site() {
    SiteSettings now = site.get();
    String hospital = now.hospital().isBlank() ? "" : now.hospital() + ", ";
    return hospital + now.workstation();
  }
}
