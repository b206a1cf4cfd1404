package org.givre.probe;

import java.util.List;
import java.util.Optional;
import org.givre.measure.ChannelId;
import org.givre.storage.TankId;

/** All lines, devices and channels that are in service, with the profiles they use. */
public record Installation(
    List<Line> lines, List<Device> devices, List<Channel> channels, List<DeviceProfile> profiles) {

  public Installation {
    lines = List.copyOf(lines);
    devices = List.copyOf(devices);
    channels = List.copyOf(channels);
    profiles = List.copyOf(profiles);
  }

  /** The same with the channels marked whose probe is out of its tank. */
  Installation with(List<InCalibration> out) {
    return new Installation(
        lines,
        devices,
        channels.stream()
            .map(
                channel ->
                    out.stream()
                        .filter(one -> one.channel().equals(channel.id()))
                        .findFirst()
                        .map(one -> channel.calibratingUntil(one.until()))
                        .orElse(channel))
            .toList(),
        profiles);
  }

  public List<Device> on(LineId line) {
    return devices.stream().filter(device -> device.line().equals(line)).toList();
  }

  public List<Channel> of(DeviceId device) {
    return channels.stream().filter(channel -> channel.device().equals(device)).toList();
  }

  public List<Channel> of(TankId tank) {
    return channels.stream().filter(channel -> channel.tank().equals(tank)).toList();
  }

  public Optional<Line> line(LineId id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  public Optional<Device> device(DeviceId id) {
    return devices.stream().filter(device -> device.id().equals(id)).findFirst();
  }

  public Optional<Channel> channel(ChannelId id) {
    return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  public Optional<DeviceProfile> profile(ProfileRef ref) {
    return profiles.stream().filter(profile -> profile.ref().equals(ref)).findFirst();
  }
}
