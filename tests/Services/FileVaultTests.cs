using System.Security.Cryptography;
using System.Text;
using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class FileVaultTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly byte[] Photo = Encoding.UTF8.GetBytes("工资条照片的内容");

    [Theory, OnSqlite, OnPostgres]
    public async Task SaveAsync_ThenOpenAsync_GivesTheSameBytes(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = await SaveAsync(database, Photo);
        var opened = await database.Get<FileVault>().OpenAsync(stored.Id, None);
        Assert.Equal(stored, opened!.File);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Photo)), stored.Sha256);
        Assert.Equal(Photo, ((MemoryStream)opened.Content).ToArray());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SaveAsync_OnDisk_IsEncrypted(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await SaveAsync(database, Photo);
        var file = Assert.Single(FilesOf(database));
        Assert.Equal(-1, (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(Photo.AsSpan(0, 6)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SaveAsync_SameContentAgain_IsTheFileOfTheFirstTime(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.Equal(await SaveAsync(database, Photo), await SaveAsync(database, Photo));
        Assert.Single(FilesOf(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task OpenAsync_AlteredOnDisk_Throws(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = await SaveAsync(database, Photo);
        var file = Assert.Single(FilesOf(database));
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => database.Get<FileVault>().OpenAsync(stored.Id, None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task OpenAsync_UnknownId_IsNull(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.Null(await database.Get<FileVault>().OpenAsync(Guid.NewGuid(), None));
    }

    [Theory, OnSqlite]
    public async Task SaveAsync_OverTheLimit_Throws(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SaveAsync(database, new byte[FileVault.MaxBytes + 1]));
        Assert.Empty(FilesOf(database));
    }

    private static Task<StoredFile> SaveAsync(TestDatabase database, byte[] content) => database.Get<FileVault>()
        .SaveAsync(Samples.Conversation(), "工资条.jpg", "image/jpeg", new MemoryStream(content), None);

    private static string[] FilesOf(TestDatabase database)
    {
        var folder = Path.Combine(database.Folder, "data", "files");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
    }
}
