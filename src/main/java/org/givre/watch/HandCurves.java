package org.givre.watch;

import java.util.Optional;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/** The curves that a typed reading stands in, beside what the probe itself said. */
public interface HandCurves {

  /** Nobody draws curves: typed readings are kept, and shown in lists only. */
  HandCurves NONE =
      new HandCurves() {
        @Override
        public Optional<ChannelId> channel(Work work, TankId tank, ChannelKind kind) {
          return Optional.empty();
        }

        @Override
        public void add(Work work, Reading reading) {
          throw new IllegalStateException("no curve was named");
        }
      };

  /** The one channel of this kind that watches a tank now; empty where none does, or several. */
  Optional<ChannelId> channel(Work work, TankId tank, ChannelKind kind);

  /** Kept with the probe's readings, and sealed with them. */
  void add(Work work, Reading reading);
}
