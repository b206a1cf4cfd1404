package org.givre.probe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.SignatureId;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.storage.TankId;

/** What the probe capability keeps. */
public interface ProbeStore {

  void add(Work work, Line line, Instant at);

  void change(Work work, Line line);

  void add(Work work, Device device, Instant at);

  void add(Work work, Channel channel, Instant at);

  /** Takes a device and its channels out of service; their history stays. */
  void retire(Work work, DeviceId device, Instant at);

  /** Appends what was decided about a profile; the last decision holds. */
  void decide(Work work, ProfileRef profile, ProfileState state, ActorId by, Instant at);

  /** Appends a certificate; the channel's correction is the last one's. */
  void add(Work work, Calibration calibration, ActorId by, Instant at);

  List<Calibration> calibrations(Work work, ChannelId channel);

  List<Line> lines(Work work);

  /** In service. */
  List<Device> devices(Work work);

  /** In service, each with its present correction. */
  List<Channel> channels(Work work);

  /** Every channel that ever watched this tank, retired ones included. */
  List<EverWatched> everWatched(Work work, TankId tank);

  /** The file of a certificate that was just added. */
  void attach(Work work, Calibration calibration, Digest digest, String name);

  void add(Work work, InCalibration begun);

  void end(Work work, InCalibration ended, Instant at);

  /** What is being calibrated at an instant, ended by nobody and not over. */
  List<InCalibration> inCalibration(Work work, Instant at);

  /** Appends a comparison with a display, and the signature of who looked. */
  void add(Work work, Comparison comparison, SignatureId signature);

  /** Of a profile, oldest first. */
  List<Comparison> comparisons(Work work, ProfileRef profile);

  /** Appends a profile of the site's own; it is never changed. */
  void add(Work work, SiteProfile profile, ActorId by, Instant at);

  /** Every revision of the site's own profiles, by title. */
  List<SiteProfile> siteProfiles(Work work);

  Optional<ProfileState> stateOf(Work work, ProfileRef profile);
}
