package org.givre.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.SignatureId;
import org.givre.kernel.ActorId;

/**
 * One try of a part of the alarm chain, and what came of it.
 *
 * @param to where the test went: a name and addresses, or the workstation
 * @param sent whether the way out took it
 * @param words what went wrong on the way; empty when nothing
 */
public record Drill(
    UUID id,
    DrillPath path,
    Instant started,
    ActorId by,
    String name,
    String to,
    boolean sent,
    String words,
    Optional<Answered> answered) {

  /**
   * What a person attests.
   *
   * @param who heard or received it, and answered
   * @param at when they did
   */
  public record Answered(
      String who, Instant at, Result result, String remark, String signer, SignatureId signature) {}

  /** Whether it arrived as it should. */
  public enum Result {
    PROVEN("proven"),
    FAILED("failed");

    private final String code;

    Result(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Result ofCode(String code) {
      return code.equals("proven") ? PROVEN : FAILED;
    }
  }

  public boolean isProof() {
    return answered.filter(answer -> answer.result() == Result.PROVEN).isPresent();
  }

  /** From the test to the answer; empty while nobody attested any. */
  public Optional<Duration> response() {
    return answered.map(answer -> Duration.between(started, answer.at()));
  }
}
