using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UnionBot.Services.Security;

/// <summary>Encrypts single values with AES-256-GCM. The purpose is authenticated: a value moved to another column does not open.</summary>
public sealed class FieldCipher(KeyRing keys)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Text as <c>keyId.base64</c>.</summary>
    public string Seal(string purpose, string text) =>
        $"{keys.CurrentId}.{Convert.ToBase64String(SealBytes(purpose, Encoding.UTF8.GetBytes(text)))}";

    /// <summary>The text; throws <see cref="CryptographicException"/> when the key is not in the ring or the value was altered.</summary>
    public string Open(string purpose, string sealedText)
    {
        var dot = sealedText.IndexOf('.', StringComparison.Ordinal);
        return Encoding.UTF8.GetString(
            OpenBytes(purpose, sealedText[..Math.Max(dot, 0)], Convert.FromBase64String(sealedText[(dot + 1)..])));
    }

    internal string CurrentKeyId => keys.CurrentId;

    internal byte[] SealBytes(string purpose, ReadOnlySpan<byte> plain)
    {
        var output = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = output.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(keys.Find(keys.CurrentId)!, TagBytes);
        aes.Encrypt(nonce, plain, output.AsSpan(NonceBytes + TagBytes), output.AsSpan(NonceBytes, TagBytes),
            Encoding.UTF8.GetBytes(purpose));
        return output;
    }

    internal byte[] OpenBytes(string purpose, string keyId, ReadOnlySpan<byte> input)
    {
        var key = keys.Find(keyId) ?? throw new CryptographicException("The key of this value is not in the key file.");
        var plain = new byte[input.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(input[..NonceBytes], input[(NonceBytes + TagBytes)..], input[NonceBytes..(NonceBytes + TagBytes)], plain,
            Encoding.UTF8.GetBytes(purpose));
        return plain;
    }
}

internal static class SealedProperty
{
    // Sealed columns have no length: base64 of an encrypted text says nothing about what fits.
    internal static void IsSealed(this PropertyBuilder property, FieldCipher cipher)
    {
        var purpose = $"{property.Metadata.DeclaringType.ClrType.Name}.{property.Metadata.Name}";
        property.HasConversion(new ValueConverter<string, string>(
            text => cipher.Seal(purpose, text), stored => cipher.Open(purpose, stored)));
    }
}
