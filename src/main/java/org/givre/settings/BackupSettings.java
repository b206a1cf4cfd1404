package org.givre.settings;

import java.time.LocalTime;

/**
 * When copies are made and how long they are kept.
 *
 * @param at legal time of the daily backup
 * @param second folder on a second medium (share, disk), empty for none
 * @param days of which the last backup is kept, 2 to 90
 * @param months of which the last backup is kept, 1 to 120
 */
public record BackupSettings(LocalTime at, String second, int days, int months) {}
