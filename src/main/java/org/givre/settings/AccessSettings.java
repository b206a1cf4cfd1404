package org.givre.settings;

/**
 * The site's rules for passwords and second factors.
 *
 * @param passwordLeast fewest characters, 10 to 64
 * @param passwordDays after so many days a password must be changed; 0 for never
 * @param badgeAsked whether an account that has a badge must show it when signing in
 * @param codeAsked whether an account that has a code generator must give its code when signing
 */
public record AccessSettings(
    int passwordLeast, int passwordDays, boolean badgeAsked, boolean codeAsked) {}
