package org.givre.inventory;

import org.givre.kernel.Refusal;

/** What was signed is not the inventory as it stands. */
public record OtherReportSigned() implements Refusal {}
